package dev.porchlight.identity.contact.write;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.porchlight.identity.contact.commands.ChangeContact;
import dev.porchlight.identity.value.EmailAddress;
import dev.porchlight.identity.value.Name;
import dev.porchlight.identity.value.Telephone;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * The fields of a contact to change; what is not there stays as it is. Not a record, because {@code "siteId": null}
 * is something else than no {@code siteId}: it says that the contact works at no site in particular.
 */
class ContactChanges {

    @JsonProperty
    @Size(max = Name.LONGEST)
    private String name;

    @JsonProperty
    @Email
    @Size(max = EmailAddress.LONGEST)
    private String email;

    private ChangeContact.Place place;
    private ChangeContact.Call call;

    @JsonProperty
    @Schema(types = {"string", "null"})
    void setSiteId(UUID siteId) {
        place = new ChangeContact.Place(siteId);
    }

    @JsonProperty
    @Schema(
            types = {"string", "null"},
            maxLength = Telephone.LONGEST)
    void setTelephone(String telephone) {
        call = new ChangeContact.Call(Telephone.orNone(telephone));
    }

    ChangeContact toCommand(UUID contactId) {
        return new ChangeContact(
                contactId,
                name == null ? null : new Name(name),
                email == null ? null : new EmailAddress(email),
                place,
                call);
    }
}
