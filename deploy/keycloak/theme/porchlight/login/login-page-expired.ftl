<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="lead">${msg("pageExpiredText")}</p>
    <div class="actions">
      <a id="loginRestartLink" class="button primary block" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a>
      <a id="loginContinueLink" class="button secondary block" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
