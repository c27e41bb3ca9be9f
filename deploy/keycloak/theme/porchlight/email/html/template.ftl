<#-- The frame of every mail: tables and inline styles, because that is what mail programs understand. -->
<#function said key otherwise=""><#return (msg(key) == key)?then(otherwise, msg(key))></#function>
<#assign provider = said("mspName", properties.mspName)>
<#assign address = said("mspAddress", properties.mspAddress!"")>
<#assign phone = said("mspPhone", properties.mspPhone!"")>
<#assign email = said("mspEmail", properties.mspEmail!"")>
<#assign logo = said("mspMailLogo")>
<#assign accent = said("mspMailAccent")?has_content?then(said("mspMailAccent"), "#1c5a50")>
<#assign accentDark = said("mspAccentDark")?has_content?then(said("mspAccentDark"), "#7cc0b0")>
<#assign onAccentDark = said("mspOnAccentDark")?has_content?then(said("mspOnAccentDark"), "#0d211d")>
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
      .button { background: ${accentDark} !important; color: ${onAccentDark} !important; }
    }
  </style>
</head>
<body class="page" style="margin:0;background:#faf8f4">
  <table role="presentation" class="page" width="100%" cellspacing="0" cellpadding="0" style="background:#faf8f4">
    <tr><td align="center" style="padding:24px 12px">
      <table role="presentation" width="100%" cellspacing="0" cellpadding="0" style="max-width:560px;font-family:'Hanken Grotesk',-apple-system,'Segoe UI',Roboto,Arial,sans-serif;font-size:16px;line-height:1.5">
        <tr><td class="brand" style="padding:0 4px 12px;color:#211d18;font-weight:600"><#if logo?has_content><img src="${logo}" alt="" height="28" style="height:28px;width:auto;border:0;vertical-align:middle;margin-right:10px"></#if>${provider}</td></tr>
        <tr><td class="sheet text" style="padding:28px;background:#ffffff;border:1px solid #e5dfd5;border-radius:10px;color:#211d18">
          <#nested>
        </td></tr>
        <tr><td class="quiet" style="padding:16px 4px;color:#5e574d;font-size:13px">
          ${provider}<#if address?has_content> · ${address}</#if><br>
          <#if phone?has_content>${phone}</#if><#if phone?has_content && email?has_content> · </#if><#if email?has_content><a href="mailto:${email}" style="color:#5e574d">${email}</a></#if>
        </td></tr>
      </table>
    </td></tr>
  </table>
</body>
</html>
</#macro>

<#macro action link label>
<p style="margin:24px 0"><a class="button" href="${link}" style="display:inline-block;padding:12px 20px;background:${accent};color:#ffffff;border-radius:6px;font-weight:600;text-decoration:none">${label}</a></p>
</#macro>

<#macro paragraph>
<p style="margin:0 0 12px"><#nested></p>
</#macro>
