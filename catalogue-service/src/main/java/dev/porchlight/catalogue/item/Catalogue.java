package dev.porchlight.catalogue.item;

import dev.porchlight.catalogue.item.events.ItemDetails;
import dev.porchlight.forms.Editions;
import java.util.Optional;
import java.util.UUID;

/** What can be asked for at this moment. */
public interface Catalogue {

    /** An item with all editions of its form. */
    record Offer(UUID itemId, ItemDetails details, Editions editions, boolean retired) {

        /** Whether people of this organisation may ask for it by itself. */
        public boolean isOpenTo(UUID organisationId) {
            return !retired
                    && details.listed()
                    && details.isFor(organisationId)
                    && !editions.all().isEmpty();
        }

        /** Whether it can come along with another item that people of this organisation ask for. */
        public boolean canComeAlongTo(UUID organisationId) {
            return !retired && details.isFor(organisationId);
        }
    }

    Optional<Offer> item(UUID id);

    boolean hasCategory(UUID id);

    /** The category called so, in whatever case. */
    Optional<UUID> categoryCalled(String name);
}
