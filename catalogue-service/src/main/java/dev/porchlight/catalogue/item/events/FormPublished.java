package dev.porchlight.catalogue.item.events;

import dev.porchlight.forms.Edition.OwnQuestions;
import dev.porchlight.forms.Form;
import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * From now on this is asked. Of one item editions count from 1.
 *
 * @param own what single organisations are asked besides
 */
@EventName("porchlight.catalogue.FormPublished.v1")
public record FormPublished(UUID itemId, int edition, Form form, List<OwnQuestions> own) {}
