package dev.porchlight.platform.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/** Reads the caller from the claims that the realm puts into every access token, and asks how they stand by now. */
class CallerFromToken implements Converter<Jwt, AbstractAuthenticationToken> {

    private final CallersOfNow now;

    CallerFromToken(CallersOfNow now) {
        this.now = now;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return now.of(callerOf(token))
                .map(CallerAuthentication::new)
                .orElseThrow(() -> new InvalidBearerTokenException("Whose token this is may not come in any more"));
    }

    private static Caller callerOf(Jwt token) {
        String kind = token.getClaimAsString("person_kind");
        if (kind == null) {
            return machine(token);
        }
        return switch (kind) {
            case "contact" -> person(Caller.Kind.CUSTOMER, token, uuid(token, "organisation_id"));
            case "agent" -> person(Caller.Kind.AGENT, token, null);
            default -> throw new InvalidBearerTokenException("Unknown kind of person");
        };
    }

    private static Caller person(Caller.Kind kind, Jwt token, UUID organisation) {
        return new Caller(
                kind,
                uuid(token, "person_id").toString(),
                token.getClaimAsString("name"),
                token.getClaimAsString("email"),
                organisation,
                token.getClaimAsString("organisation_name"),
                token.hasClaim("roles") ? Set.copyOf(token.getClaimAsStringList("roles")) : Set.of(),
                Set.of(),
                token.getClaims());
    }

    private static Caller machine(Jwt token) {
        String scope = token.getClaimAsString("scope");
        List<String> scopes = scope == null ? List.of() : Arrays.asList(scope.split(" "));
        return new Caller(
                Caller.Kind.MACHINE,
                token.getSubject(),
                token.hasClaim("azp") ? token.getClaimAsString("azp") : token.getSubject(),
                null,
                null,
                null,
                Set.of(),
                scopes.stream().filter(s -> s.contains(":")).collect(Collectors.toUnmodifiableSet()),
                token.getClaims());
    }

    private static UUID uuid(Jwt token, String claim) {
        try {
            return UUID.fromString(String.valueOf(token.getClaimAsString(claim)));
        } catch (IllegalArgumentException e) {
            throw new InvalidBearerTokenException("The token lacks " + claim, e);
        }
    }
}
