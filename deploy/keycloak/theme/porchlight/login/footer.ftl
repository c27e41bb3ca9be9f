<#-- How to reach a person. Telephone numbers and addresses are links where a machine can follow them. -->
<#import "provider.ftl" as provider>
<#-- Each language by its own name, as in the portal (gateway/ui/src/i18n). -->
<#assign ownNames = {"en": "English (UK)", "de": "Deutsch"}>
<#macro content>
<footer>
  <p><strong>${provider.name}</strong><#if provider.address?has_content> · ${provider.address}</#if></p>
  <p>
    <#if provider.phone?has_content><a href="tel:${provider.phone?replace(' ', '')}">${provider.phone}</a></#if>
    <#if provider.phone?has_content && provider.email?has_content> · </#if><#if provider.email?has_content><a href="mailto:${provider.email}">${provider.email}</a></#if>
  </p>
  <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <p class="languages"><#list locale.supported as language><#if language.languageTag == locale.currentLanguageTag><span lang="${language.languageTag}" aria-current="true">${ownNames[language.languageTag]!language.label}</span><#else><a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}">${ownNames[language.languageTag]!language.label}</a></#if><#sep> · </#list></p>
  </#if>
</footer>
</#macro>
