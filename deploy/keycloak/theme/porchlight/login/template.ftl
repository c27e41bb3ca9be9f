<#-- The frame of every sign-in page: whose portal it is, one thing to do, and how to reach a person. -->
<#import "field.ftl" as field>
<#import "footer.ftl" as contact>
<#import "provider.ftl" as provider>

<#macro attempted>
  <@field.group name="kc-attempted-username" label=msg("email")>
    <div class="input-group">
      <span class="input readonly fill"><input id="kc-attempted-username" value="${auth.attemptedUsername}" readonly></span>
      <a id="reset-login" class="restart" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a>
    </div>
  </@field.group>
</#macro>

<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${(lang == 'en')?then('en-GB', lang)}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then('rtl','ltr')}"</#if>>
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <meta name="robots" content="noindex">
  <title>${msg("pageTitle")} – ${provider.name}</title>
  <link rel="icon" href="${url.resourcesPath}/img/icon.svg" type="image/svg+xml">
  <link rel="preload" href="${url.resourcesPath}/fonts/hanken-grotesk-latin-wght-normal.woff2" as="font" type="font/woff2" crossorigin>
  <#list properties.styles?split(' ') as style>
    <link rel="stylesheet" href="${url.resourcesPath}/${style}">
  </#list>
  <@provider.colours />
  <script type="importmap">{ "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }</script>
  <#if scripts??>
    <#list scripts as script>
      <script src="${script}"></script>
    </#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  <script type="module" src="${url.resourcesPath}/js/agent.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    // Signed in in another tab: this one follows.
    import { startSessionPolling<#if authenticationSession??>, checkAuthSession</#if> } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    <#if authenticationSession??>
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#if>
    </#outputformat>
  </script>
</head>
<body data-page-id="login-${pageId}">
  <header class="brand">
    <a href="${(client.baseUrl)!'/'}">
      <#if provider.logo?has_content>
        <img class="logo" src="${provider.logo}" alt="" height="28">
      <#else>
        <img src="${url.resourcesPath}/img/icon.svg" alt="" width="28" height="28">
      </#if>
      <span>${provider.name}</span>
    </a>
  </header>
  <main>
    <div class="sheet">
      <h1 id="kc-page-title"><#nested "header"></h1>

      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <div class="alert ${message.type}" role="${(message.type == 'error')?then('alert', 'status')}">
          <p>${message.summary}</p>
        </div>
      </#if>

      <#if displayInfo>
        <div id="kc-info" class="lead"><#nested "info"></div>
      </#if>

      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <@attempted />
      </#if>

      <#nested "form">

      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form id="kc-select-try-another-way-form" class="spaced" action="${url.loginAction}" method="post">
          <button class="button link" name="tryAnotherWay" value="on">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>

      <#nested "socialProviders">
    </div>
    <#nested "below">
  </main>
  <@contact.content />
</body>
</html>
</#macro>
