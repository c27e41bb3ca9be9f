<#import "template.ftl" as mail>
<@mail.emailLayout>
  <@mail.paragraph>${msg("greeting", (((user.firstName)!'') + ' ' + ((user.lastName)!''))?trim)}</@mail.paragraph>
  <@mail.paragraph>${msg("inviteIntro", mail.provider)}</@mail.paragraph>
  <@mail.action link=link label=msg("inviteAction") />
  <@mail.paragraph>${msg("linkLasts", linkExpirationFormatter(linkExpiration))} ${msg("inviteNotYou")}</@mail.paragraph>
</@mail.emailLayout>
