<#ftl output_format="plainText">
<#import "template.ftl" as mail>
<@mail.layout>
${msg("greeting", (((user.firstName)!'') + ' ' + ((user.lastName)!''))?trim)}

${msg("passwordChanged", mail.provider, event.date?string("d MMMM yyyy, HH:mm"))}

${msg("passwordChangedNotYou")}
</@mail.layout>
