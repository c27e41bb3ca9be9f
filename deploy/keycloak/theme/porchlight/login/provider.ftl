<#-- Who runs the portal: as administrators say, which identity-service writes into the realm's texts; until then as the environment does. -->
<#function said key otherwise=""><#return (msg(key) == key)?then(otherwise, msg(key))></#function>
<#assign name = said("mspName", properties.mspName)>
<#assign address = said("mspAddress", properties.mspAddress!"")>
<#assign phone = said("mspPhone", properties.mspPhone!"")>
<#assign email = said("mspEmail", properties.mspEmail!"")>
<#assign logo = said("mspLogo")>
<#assign accent = said("mspAccent")>

<#macro colours>
<#if accent?has_content>
<style>
  :root { --accent: ${accent}; --accent-hover: color-mix(in srgb, ${accent} 85%, black); --on-accent: ${said("mspOnAccent")}; }
  @media (prefers-color-scheme: dark) {
    :root { --accent: ${said("mspAccentDark")}; --accent-hover: color-mix(in srgb, ${said("mspAccentDark")} 85%, white); --on-accent: ${said("mspOnAccentDark")}; }
  }
</style>
</#if>
</#macro>
