package dev.porchlight.catalogue.item.commands;

import dev.porchlight.forms.Edition.OwnQuestions;
import dev.porchlight.forms.Form;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Keeps a form that is being worked on. */
public record SaveFormDraft(@TargetAggregateIdentifier UUID itemId, Form form, List<OwnQuestions> own) {}
