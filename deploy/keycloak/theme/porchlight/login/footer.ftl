<#-- How to reach a person. Telephone numbers and addresses are links where a machine can follow them. -->
<#macro content>
<footer>
  <p><strong>${properties.mspName}</strong><#if properties.mspAddress?has_content> · ${properties.mspAddress}</#if></p>
  <p>
    <#if properties.mspPhone?has_content><a href="tel:${properties.mspPhone?replace(' ', '')}">${properties.mspPhone}</a></#if>
    <#if properties.mspEmail?has_content> · <a href="mailto:${properties.mspEmail}">${properties.mspEmail}</a></#if>
  </p>
  <#if realm.internationalizationEnabled && locale.supported?size gt 1>
    <p class="languages"><#list locale.supported as language><#if language.languageTag == locale.currentLanguageTag><span lang="${language.languageTag}" aria-current="true">${language.label}</span><#else><a href="${language.url}" lang="${language.languageTag}" hreflang="${language.languageTag}">${language.label}</a></#if><#sep> · </#list></p>
  </#if>
</footer>
</#macro>
