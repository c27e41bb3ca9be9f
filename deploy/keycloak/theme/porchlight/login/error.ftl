<#import "template.ftl" as layout>
<#assign linkTooOld = ["expiredActionTokenNoSessionMessage", "expiredActionMessage", "expiredCodeMessage", "resetCredentialNotAllowedMessage"]?map(key -> msg(key))?seq_contains(message.summary)>
<#assign tooMany = (message.summary == msg("tooManyLinksMessage"))>
<#assign unknown = (message.summary?contains("microsoft-365") || message.summary == msg("federatedIdentityUnmatchedEssentialClaimMessage"))>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${linkTooOld?then(msg("linkExpiredTitle"), unknown?then(msg("noAccountTitle"), tooMany?then(msg("tooManyLinksTitle"), msg("errorTitle"))))}
  <#elseif section = "form">
    <p class="lead">${kcSanitize(linkTooOld?then(msg("linkExpiredText"), message.summary?replace("microsoft-365", "Microsoft 365")))?no_esc}</p>
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
