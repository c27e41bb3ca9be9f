<#ftl output_format="plainText">
<#macro layout>
<#nested>

-- 
${properties.mspName}<#if properties.mspAddress?has_content>, ${properties.mspAddress}</#if>
<#if properties.mspPhone?has_content>${properties.mspPhone}</#if><#if properties.mspEmail?has_content> · ${properties.mspEmail}</#if>
</#macro>
