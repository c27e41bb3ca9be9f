<#-- How to reach a person. Telephone numbers and addresses are links where a machine can follow them. -->
<#macro content>
<footer>
  <p><strong>${properties.mspName}</strong><#if properties.mspAddress?has_content> · ${properties.mspAddress}</#if></p>
  <p>
    <#if properties.mspPhone?has_content><a href="tel:${properties.mspPhone?replace(' ', '')}">${properties.mspPhone}</a></#if>
    <#if properties.mspEmail?has_content> · <a href="mailto:${properties.mspEmail}">${properties.mspEmail}</a></#if>
  </p>
</footer>
</#macro>
