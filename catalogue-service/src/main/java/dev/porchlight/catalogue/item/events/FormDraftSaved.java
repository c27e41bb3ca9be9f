package dev.porchlight.catalogue.item.events;

import dev.porchlight.forms.Edition.OwnQuestions;
import dev.porchlight.forms.Form;
import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;

/**
 * The service team is working on a form. Nobody is asked this yet.
 *
 * @param own what single organisations are asked besides
 */
@EventName("porchlight.catalogue.FormDraftSaved.v1")
public record FormDraftSaved(UUID itemId, Form form, List<OwnQuestions> own) {}
