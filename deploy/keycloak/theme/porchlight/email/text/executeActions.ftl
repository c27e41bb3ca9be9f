<#ftl output_format="plainText">
<#import "template.ftl" as mail>
<@mail.layout>
${msg("greeting", (((user.firstName)!'') + ' ' + ((user.lastName)!''))?trim)}

${msg("inviteIntro", mail.provider)}

${msg("inviteAction")}:
${link}

${msg("linkLasts", linkExpirationFormatter(linkExpiration))} ${msg("inviteNotYou")}
</@mail.layout>
