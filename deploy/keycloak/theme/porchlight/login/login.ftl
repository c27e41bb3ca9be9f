<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
  <#if section = "header">
    <span data-for="customer">${msg("loginAccountTitle")}</span>
    <span data-for="agent" hidden>${msg("agentTitle")}</span>
  <#elseif section = "form">
    <#if realm.password>
      <form id="kc-form-login" class="${properties.kcFormClass}" action="${url.loginAction}" method="post" novalidate>
        <#if !usernameHidden??>
          <@field.input name="username" label=msg("email") error=messagesPerField.getFirstError('username','password')
              autofocus=true autocomplete="username" value=login.username!'' />
        </#if>
        <@field.password name="password" label=msg("password") error="" forgotPassword=realm.resetPasswordAllowed
            autofocus=usernameHidden?? autocomplete="current-password">
          <#if realm.rememberMe && !usernameHidden??>
            <@field.checkbox name="rememberMe" label=msg("rememberMe") value=login.rememberMe?? />
          </#if>
        </@field.password>
        <input type="hidden" id="id-hidden-input" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
        <@buttons.loginButton />
      </form>
    </#if>
    <@passkeys.conditionalUIData />
  <#elseif section = "socialProviders">
    <#if realm.password && social.providers?? && social.providers?has_content>
      <p class="aside">${msg("orSignInWith")}</p>
      <#list social.providers as provider>
        <a id="social-${provider.alias}" class="button secondary block" href="${provider.loginUrl}">${msg("signInWith", provider.displayName!provider.alias)}</a>
      </#list>
    </#if>
  <#elseif section = "below">
    <#if realm.resetPasswordAllowed>
      <p class="aside" data-for="customer">${msg("noPasswordYet")} <a id="register" href="${url.loginResetCredentialsUrl}#register">${msg("doRegister")}</a></p>
    </#if>
    <#if (client.baseUrl)?has_content>
      <p class="aside">
        <a data-for="customer" href="${client.baseUrl}oauth2/authorization/keycloak?returnTo=/agent">${msg("agentSignIn")}</a>
        <a data-for="agent" hidden href="${client.baseUrl}oauth2/authorization/keycloak?returnTo=/">${msg("customerSignIn")}</a>
      </p>
      <p class="aside"><a href="${client.baseUrl}contact">${msg("contactUs")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
