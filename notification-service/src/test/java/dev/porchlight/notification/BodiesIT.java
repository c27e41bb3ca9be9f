package dev.porchlight.notification;

import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.contract.BodyContract;
import org.springframework.context.annotation.Import;

@ServiceIT
@Import(MailServer.class)
class BodiesIT extends BodyContract {}
