<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayInfo=true displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    <span data-when="forgotten">${msg("emailForgotTitle")}</span>
    <span data-when="register" hidden>${msg("registerTitle")}</span>
  <#elseif section = "info">
    <p data-when="forgotten">${msg("emailInstruction")}</p>
    <p data-when="register" hidden>${msg("registerInstruction")}</p>
    <script type="module" src="${url.resourcesPath}/js/register.js"></script>
  <#elseif section = "form">
    <form id="kc-reset-password-form" class="${properties.kcFormClass}" action="${url.loginAction}" method="post">
      <@field.input name="username" label=msg("email") value=auth.attemptedUsername!'' autocomplete="username" autofocus=true />
      <@buttons.actionGroup>
        <@buttons.button id="kc-form-buttons" label="doSubmit" />
        <@buttons.buttonLink href=url.loginUrl label="backToLogin" />
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
