<#import "template.ftl" as mail>
<@mail.emailLayout>
  <@mail.paragraph>${msg("greeting", (((user.firstName)!'') + ' ' + ((user.lastName)!''))?trim)}</@mail.paragraph>
  <@mail.paragraph>${msg("verifyIntro", mail.provider)}</@mail.paragraph>
  <@mail.action link=link label=msg("verifyAction") />
  <@mail.paragraph>${msg("linkLasts", linkExpirationFormatter(linkExpiration))} ${msg("verifyNotYou")}</@mail.paragraph>
</@mail.emailLayout>
