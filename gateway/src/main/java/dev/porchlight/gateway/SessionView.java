package dev.porchlight.gateway;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.JWTParser;
import dev.porchlight.gateway.session.Standing;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * @param user absent when nobody is signed in
 * @param visit absent unless an agent acts as the user
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SessionView(boolean signedIn, User user, Visit visit, PortalSettings.Msp msp, List<String> languages) {

    /**
     * @param agent the name of who is really there
     * @param until when it ends by itself
     */
    record Visit(String agent, Instant until) {}

    record Organisation(String id, String name) {}

    /** The person, as the claims in their token have them: the same that the services go by. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record User(
            String id,
            String kind,
            String name,
            String email,
            String initials,
            Organisation organisation,
            String site,
            List<String> roles,
            String ticketVisibility,
            String language) {

        /** @param accessToken straight from Keycloak, so that reading it is enough */
        static User of(String accessToken) {
            try {
                return of(JWTParser.parse(accessToken).getJWTClaimsSet());
            } catch (ParseException broken) {
                throw new IllegalStateException("Keycloak's access token is not a JWT with claims", broken);
            }
        }

        /** Who the session is for, as the services see them. */
        static User of(Standing.Person person) {
            return new User(
                    person.id(),
                    person.kind(),
                    person.name(),
                    person.email(),
                    initials(person.name()),
                    new Organisation(person.organisationId(), person.organisationName()),
                    person.siteId(),
                    person.roles(),
                    person.ticketVisibility(),
                    null);
        }

        private static User of(JWTClaimsSet claims) throws ParseException {
            var name = claims.getStringClaim("name");
            var organisation = claims.getStringClaim("organisation_id");
            var roles = claims.getStringListClaim("roles");
            return new User(
                    claims.getStringClaim("person_id"),
                    claims.getStringClaim("person_kind"),
                    name,
                    claims.getStringClaim("email"),
                    initials(name),
                    organisation == null
                            ? null
                            : new Organisation(organisation, claims.getStringClaim("organisation_name")),
                    claims.getStringClaim("site"),
                    roles == null ? List.of() : roles,
                    claims.getStringClaim("ticket_visibility"),
                    language(claims.getStringClaim("locale")));
        }

        /** Keycloak has one English; ours is that of the United Kingdom. */
        private static String language(String locale) {
            return "en".equals(locale) ? "en-GB" : locale;
        }

        /** Of the first and the last word: "Anna Maria de Vries" is AV. */
        static String initials(String name) {
            if (name == null || name.isBlank()) {
                return "?";
            }
            var words = name.strip().split("\\s+");
            return Stream.of(words[0], words[words.length - 1])
                    .limit(words.length)
                    .map(word -> new String(Character.toChars(word.codePointAt(0))))
                    .collect(Collectors.joining())
                    .toUpperCase(java.util.Locale.ROOT);
        }
    }
}
