<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<@layout.registrationLayout displayInfo=true displayMessage=!messagesPerField.existsError('username'); section>
  <#if section = "header">
    ${msg("emailForgotTitle")}
  <#elseif section = "info">
    <p>${msg("emailInstruction")}</p>
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
