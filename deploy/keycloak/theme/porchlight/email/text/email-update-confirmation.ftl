<#ftl output_format="plainText">
<#import "template.ftl" as mail>
<@mail.layout>
${msg("greeting", (((user.firstName)!'') + ' ' + ((user.lastName)!''))?trim)}

${msg("changeEmailIntro", mail.provider)}

${msg("changeEmailAction")}:
${link}

${msg("linkLasts", linkExpirationFormatter(linkExpiration))} ${msg("changeEmailNotYou")}
</@mail.layout>
