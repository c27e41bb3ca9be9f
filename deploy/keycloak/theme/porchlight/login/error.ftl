<#import "template.ftl" as layout>
<#assign linkTooOld = ["expiredActionTokenNoSessionMessage", "expiredActionMessage", "expiredCodeMessage"]?map(key -> msg(key))?seq_contains(message.summary)>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${linkTooOld?then(msg("linkExpiredTitle"), msg("errorTitle"))}
  <#elseif section = "form">
    <p class="lead">${kcSanitize(linkTooOld?then(msg("linkExpiredText"), message.summary))?no_esc}</p>
    <#if traceId??><p class="quiet">${msg("traceIdSupportMessage", traceId)}</p></#if>
    <div class="actions">
      <#if linkTooOld && realm.resetPasswordAllowed>
        <a id="newLink" class="button primary block" href="${url.loginResetCredentialsUrl?keep_before('?')}?client_id=${(client.clientId)!'porchlight-gateway'}">${msg("linkExpiredAgain")}</a>
      </#if>
      <#if !skipLink?? && (client.baseUrl)?has_content>
        <a id="backToApplication" class="button secondary block" href="${client.baseUrl}">${msg("backToApplication")}</a>
      </#if>
    </div>
  </#if>
</@layout.registrationLayout>
