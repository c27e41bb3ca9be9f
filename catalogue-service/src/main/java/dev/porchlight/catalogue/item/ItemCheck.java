package dev.porchlight.catalogue.item;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Rule;
import dev.porchlight.catalogue.item.events.ItemDetails;
import dev.porchlight.directory.Directory;
import dev.porchlight.forms.Edition.OwnQuestions;
import dev.porchlight.forms.Form;
import dev.porchlight.forms.FormCheck;
import dev.porchlight.forms.Translations;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Whether what the service team says of an item can be so. */
final class ItemCheck {

    private ItemCheck() {}

    static void check(UUID item, ItemDetails details, Catalogue catalogue, Directory directory) {
        List<FieldError> errors = new ArrayList<>();
        if (!catalogue.hasCategory(details.categoryId())) {
            errors.add(new FieldError("/categoryId", "is not a category"));
        }
        Set<UUID> known = directory.organisations(details.organisationIds());
        for (int i = 0; i < details.organisationIds().size(); i++) {
            if (!known.contains(details.organisationIds().get(i))) {
                errors.add(new FieldError("/organisationIds/" + i, "is not an organisation we know"));
            }
        }
        for (int i = 0; i < details.parts().size(); i++) {
            UUID part = details.parts().get(i).itemId();
            if (part.equals(item)) {
                errors.add(new FieldError("/parts/" + i + "/itemId", "is the item itself"));
            } else if (catalogue.item(part).isEmpty()) {
                errors.add(new FieldError("/parts/" + i + "/itemId", "is not an item"));
            }
        }
        Translations.faults(details.translations())
                .forEach(fault -> errors.add(new FieldError(fault.pointer(), fault.message())));
        rule(details.approval(), errors);
        refuse(errors);
    }

    private static void rule(Rule rule, List<FieldError> errors) {
        for (int t = 0; t < rule.tiers().size(); t++) {
            List<Rule.ApprovalStep> steps = rule.tiers().get(t).steps();
            for (int s = 0; s < steps.size(); s++) {
                Rule.ApprovalStep step = steps.get(s);
                String at = "/approval/tiers/" + t + "/steps/" + s;
                if (step.quorum().kind() == Quorum.Kind.AT_LEAST
                        && step.quorum().count() < 1) {
                    errors.add(new FieldError(at + "/quorum/count", "must be at least 1"));
                }
                if ((step.approvers().role() == null)
                        == step.approvers().people().isEmpty()) {
                    errors.add(new FieldError(at + "/approvers", "must be either a role or people"));
                }
            }
        }
    }

    static void check(Form form, List<OwnQuestions> own, Directory directory) {
        List<FieldError> errors = new ArrayList<>();
        FormCheck.of(form).forEach(fault -> errors.add(new FieldError("/form" + fault.pointer(), fault.message())));
        if (errors.isEmpty()) {
            for (int i = 0; i < own.size(); i++) {
                String at = "/own/" + i;
                if (directory.organisation(own.get(i).organisationId()).isEmpty()) {
                    errors.add(new FieldError(at + "/organisationId", "is not an organisation we know"));
                }
                FormCheck.of(form, own.get(i).additions())
                        .forEach(fault ->
                                errors.add(new FieldError(at + "/additions" + fault.pointer(), fault.message())));
            }
        }
        refuse(errors);
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
