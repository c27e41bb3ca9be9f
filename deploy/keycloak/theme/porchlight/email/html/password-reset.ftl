<#import "template.ftl" as mail>
<@mail.emailLayout>
  <@mail.paragraph>${msg("greeting", (((user.firstName)!'') + ' ' + ((user.lastName)!''))?trim)}</@mail.paragraph>
  <@mail.paragraph>${msg("resetIntro", mail.provider)}</@mail.paragraph>
  <@mail.action link=link label=msg("resetAction") />
  <@mail.paragraph>${msg("linkLasts", linkExpirationFormatter(linkExpiration))} ${msg("resetNotYou")}</@mail.paragraph>
</@mail.emailLayout>
