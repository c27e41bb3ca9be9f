<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if requiredActions??>${msg("actionsTitle")}<#elseif messageHeader??>${kcSanitize(msg(messageHeader))?no_esc}<#else>${message.summary}</#if>
  <#elseif section = "form">
    <#if requiredActions??>
      <p class="lead">${msg("actionsText")}</p>
      <ul><#list requiredActions as action><li>${kcSanitize(msg("requiredAction." + action))?no_esc}</li></#list></ul>
    <#elseif messageHeader?? && msg(messageHeader) != message.summary>
      <p class="lead">${message.summary}</p>
    </#if>
    <#if !skipLink??>
      <div class="actions">
        <#if pageRedirectUri?has_content>
          <a class="button primary block" href="${pageRedirectUri}">${msg("backToApplication")}</a>
        <#elseif actionUri?has_content>
          <a class="button primary block" href="${actionUri}">${msg("proceedWithAction")}</a>
        <#elseif (client.baseUrl)?has_content>
          <a class="button primary block" href="${client.baseUrl}">${msg("backToApplication")}</a>
        </#if>
      </div>
    </#if>
  </#if>
</@layout.registrationLayout>
