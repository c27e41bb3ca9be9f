<#ftl output_format="plainText">
<#import "template.ftl" as mail>
<@mail.layout>
${msg("greeting", (((user.firstName)!'') + ' ' + ((user.lastName)!''))?trim)}

${msg("verifyIntro", mail.provider)}

${msg("verifyAction")}:
${link}

${msg("linkLasts", linkExpirationFormatter(linkExpiration))} ${msg("verifyNotYou")}
</@mail.layout>
