package dev.porchlight.identity.crm.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** It was said anew how organisations and contacts come from the CRM. */
@EventName("porchlight.identity.CrmMappingChanged.v1")
public record CrmMappingChanged(UUID syncId, CrmMapping mapping) {}
