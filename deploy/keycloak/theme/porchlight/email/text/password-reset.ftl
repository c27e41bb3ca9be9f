<#ftl output_format="plainText">
<#import "template.ftl" as mail>
<@mail.layout>
${msg("greeting", (((user.firstName)!'') + ' ' + ((user.lastName)!''))?trim)}

${msg("resetIntro", mail.provider)}

${msg("resetAction")}:
${link}

${msg("linkLasts", linkExpirationFormatter(linkExpiration))} ${msg("resetNotYou")}
</@mail.layout>
