<#import "template.ftl" as mail>
<@mail.emailLayout>
  <@mail.paragraph>${msg("greeting", (((user.firstName)!'') + ' ' + ((user.lastName)!''))?trim)}</@mail.paragraph>
  <@mail.paragraph>${msg("passwordChanged", mail.provider, event.date?string("d MMMM yyyy, HH:mm"))}</@mail.paragraph>
  <@mail.paragraph>${msg("passwordChangedNotYou")}</@mail.paragraph>
</@mail.emailLayout>
