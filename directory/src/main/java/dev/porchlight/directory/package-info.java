/**
 * Organisations and people, as the services know them that are not identity-service: each keeps its own picture, from
 * identity-service's events, so that nothing is asked of another service while somebody waits. A service gets it by
 * depending on this module. {@link dev.porchlight.directory.Directory} answers from it; {@link
 * dev.porchlight.directory.WhoMayKnow} says who may know of a service's things.
 *
 * <p>Queries of a service may join the tables:
 *
 * <ul>
 *   <li>{@code directory_organisation}: {@code id, name}
 *   <li>{@code directory_site}: {@code id, organisation_id, name}
 *   <li>{@code directory_person}, contacts and agents: {@code id, kind} ({@code contact} or {@code agent}), {@code
 *       organisation_id, site_id, name, email, language, roles, ticket_visibility, active}, and {@code search}, the name
 *       in small letters with an index for {@code like '%…%'}
 * </ul>
 *
 * They are joined from the left, for a thing may be heard of before its people are.
 */
package dev.porchlight.directory;
