<#import "template.ftl" as layout>
<#import "field.ftl" as field>
<#import "buttons.ftl" as buttons>
<#import "password-commons.ftl" as passwordCommons>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
  <#if section = "header">
    ${msg("loginTotpTitle")}
  <#elseif section = "form">
    <ol id="kc-totp-settings" class="steps">
      <li>
        <p>${msg("loginTotpStep1")}</p>
        <ul><#list totp.supportedApplications as app><li>${msg(app)}</li></#list></ul>
      </li>
      <#if mode?? && mode = "manual">
        <li>
          <p>${msg("loginTotpManualStep2")}</p>
          <p><code id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
          <p><a id="mode-barcode" href="${totp.qrUrl}">${msg("loginTotpScanBarcode")}</a></p>
        </li>
        <li>
          <p>${msg("loginTotpManualStep3")}</p>
          <ul>
            <li id="kc-totp-type">${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
            <li id="kc-totp-algorithm">${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
            <li id="kc-totp-digits">${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
            <#if totp.policy.type = "totp"><li id="kc-totp-period">${msg("loginTotpInterval")}: ${totp.policy.period}</li></#if>
          </ul>
        </li>
      <#else>
        <li>
          <p>${msg("loginTotpStep2")}</p>
          <p><img id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("loginTotpPicture")}"></p>
          <p><a id="mode-manual" href="${totp.manualUrl}">${msg("loginTotpUnableToScan")}</a></p>
        </li>
      </#if>
      <li><p>${msg("loginTotpStep3")} ${msg("loginTotpStep3DeviceName")}</p></li>
    </ol>
    <form id="kc-totp-settings-form" class="${properties.kcFormClass}" action="${url.loginAction}" method="post" novalidate>
      <@field.input name="totp" label=msg("authenticatorCode") autocomplete="one-time-code" />
      <@field.input name="userLabel" label=msg("loginTotpDeviceName") required=(totp.otpCredentials?size gte 1) />
      <input type="hidden" name="totpSecret" value="${totp.totpSecret}">
      <#if mode??><input type="hidden" name="mode" value="${mode}"></#if>
      <@passwordCommons.logoutOtherSessions />
      <@buttons.actionGroup>
        <@buttons.button id="saveTOTPBtn" label="doSubmit" />
        <#if isAppInitiatedAction??><@buttons.button id="cancelTOTPBtn" name="cancel-aia" label="doCancel" type="secondary" /></#if>
      </@buttons.actionGroup>
    </form>
  </#if>
</@layout.registrationLayout>
