<#-- The frame of every mail: tables and inline styles, because that is what mail programs understand. -->
<#macro emailLayout>
<!doctype html>
<html lang="${(locale.language == 'en')?then('en-GB', locale.language)}" dir="${(ltr)?then('ltr','rtl')}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <style>
    @media (prefers-color-scheme: dark) {
      .page { background: #171512 !important; }
      .sheet { background: #1e1b18 !important; border-color: #36312b !important; }
      .text, .text p, .brand { color: #ede8e0 !important; }
      .quiet, .quiet a { color: #b7afa3 !important; }
      .button { background: #7cc0b0 !important; color: #0d211d !important; }
    }
  </style>
</head>
<body class="page" style="margin:0;background:#faf8f4">
  <table role="presentation" class="page" width="100%" cellspacing="0" cellpadding="0" style="background:#faf8f4">
    <tr><td align="center" style="padding:24px 12px">
      <table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:560px;font-family:'Hanken Grotesk',-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.5">
        <tr><td class="brand" style="padding:0 4px 12px;color:#211d18;font-weight:600">${properties.mspName}</td></tr>
        <tr><td class="sheet text" style="padding:28px;background:#ffffff;border:1px solid #e5dfd5;border-radius:10px;color:#211d18">
          <#nested>
        </td></tr>
        <tr><td class="quiet" style="padding:16px 4px;color:#5e574d;font-size:13px">
          ${properties.mspName}<#if properties.mspAddress?has_content> · ${properties.mspAddress}</#if><br>
          <#if properties.mspPhone?has_content>${properties.mspPhone}</#if><#if properties.mspEmail?has_content> · <a href="mailto:${properties.mspEmail}" style="color:#5e574d">${properties.mspEmail}</a></#if>
        </td></tr>
      </table>
    </td></tr>
  </table>
</body>
</html>
</#macro>

<#macro action link label>
<p style="margin:24px 0"><a class="button" href="${link}" style="display:inline-block;padding:12px 20px;background:#1c5a50;color:#ffffff;border-radius:6px;font-weight:600;text-decoration:none">${label}</a></p>
</#macro>

<#macro paragraph>
<p style="margin:0 0 12px"><#nested></p>
</#macro>
