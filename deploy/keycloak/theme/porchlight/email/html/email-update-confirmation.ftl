<#import "template.ftl" as mail>
<@mail.emailLayout>
  <@mail.paragraph>${msg("greeting", (((user.firstName)!'') + ' ' + ((user.lastName)!''))?trim)}</@mail.paragraph>
  <@mail.paragraph>${msg("changeEmailIntro", mail.provider)}</@mail.paragraph>
  <@mail.action link=link label=msg("changeEmailAction") />
  <@mail.paragraph>${msg("linkLasts", linkExpirationFormatter(linkExpiration))} ${msg("changeEmailNotYou")}</@mail.paragraph>
</@mail.emailLayout>
