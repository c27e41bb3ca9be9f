<#ftl output_format="plainText">
<#function said key otherwise=""><#return (msg(key) == key)?then(otherwise, msg(key))></#function>
<#assign provider = said("mspName", properties.mspName)>
<#assign address = said("mspAddress", properties.mspAddress!"")>
<#assign phone = said("mspPhone", properties.mspPhone!"")>
<#assign email = said("mspEmail", properties.mspEmail!"")>
<#macro layout>
<#nested>

-- 
${provider}<#if address?has_content>, ${address}</#if>
<#if phone?has_content>${phone}</#if><#if phone?has_content && email?has_content> · </#if><#if email?has_content>${email}</#if>
</#macro>
