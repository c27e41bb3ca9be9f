package dev.porchlight.notification.project.automation;

import static dev.porchlight.notification.project.ProjectEvents.KIND;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Directory.Agent;
import dev.porchlight.directory.Directory.Contact;
import dev.porchlight.directory.Roles;
import dev.porchlight.notification.mail.MailLedger;
import dev.porchlight.notification.mail.Recipients;
import dev.porchlight.notification.mail.Said;
import dev.porchlight.notification.project.ProjectEvents.ProjectOpened;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.notification.subject.Subjects;
import dev.porchlight.platform.inbox.Envelope;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Tells people about a project: everybody of the customer's who may know of it, or the agent who runs it; as long as nobody
 * does, all who could.
 */
@Component
class ProjectPost {

    private static final String CONTACT = "contact";
    private static final String FOLLOWER = "follower";
    private static final String MANAGER = "manager";
    private static final String TEAM = "team";
    private static final String ACCEPTOR = "acceptor";
    private static final String STAND_IN = "stand-in";

    private final Subjects projects;
    private final Directory directory;
    private final MailLedger mails;

    ProjectPost(Subjects projects, Directory directory, MailLedger mails) {
        this.projects = projects;
        this.directory = directory;
        this.mails = mails;
    }

    /** By what the event says: whoever keeps the project here may not have heard of it yet. */
    void opened(ProjectOpened event, Envelope envelope) {
        Recipients recipients = customers(event.organisationId(), event.followerIds(), ProjectMail.OPENED, envelope);
        if (event.managerId() == null) {
            addManager(recipients, null, ProjectMail.NOBODYS);
        }
        mails.tell(envelope, KIND, event.projectId(), Said.NOTHING, recipients);
    }

    /** The customer's side, and the manager if it was not the service team that did it. */
    void toAll(UUID id, ProjectMail kind, Said said, Envelope envelope) {
        projects.find(id).ifPresent(project -> {
            Recipients recipients = customers(project, kind, envelope);
            if (!"agent".equals(envelope.actor().kind())) {
                addManager(recipients, project.agentId(), kind);
            }
            mails.tell(envelope, KIND, id, said, recipients);
        });
    }

    void toManager(UUID id, ProjectMail kind, Said said, Envelope envelope) {
        projects.find(id)
                .ifPresent(project ->
                        mails.tell(envelope, KIND, id, said, addManager(allBut(envelope), project.agentId(), kind)));
    }

    private Recipients addManager(Recipients recipients, @Nullable UUID manager, ProjectMail kind) {
        if (manager != null) {
            return recipients.add(manager, kind, MANAGER);
        }
        List<UUID> managers =
                directory.agents(Roles.PROJECT_MANAGER).stream().map(Agent::id).toList();
        return recipients.addAll(managers, kind, TEAM);
    }

    void toAcceptors(UUID id, Collection<UUID> acceptors, ProjectMail kind, Said said, Envelope envelope) {
        mails.tell(envelope, KIND, id, said, allBut(envelope).addAll(acceptors, kind, ACCEPTOR));
    }

    void toStandIn(UUID id, UUID standIn, ProjectMail kind, Said said, Envelope envelope) {
        mails.tell(envelope, KIND, id, said, allBut(envelope).add(standIn, kind, STAND_IN));
    }

    /** What somebody is called; empty for nobody we know. */
    String nameOf(UUID person) {
        return directory.names(List.of(person)).getOrDefault(person, "");
    }

    /** What is remembered of it under this name; empty for nothing. */
    String kept(UUID id, String name) {
        return projects.find(id)
                .map(project -> project.kept().getOrDefault(name, ""))
                .orElse("");
    }

    private Recipients customers(Subject project, ProjectMail kind, Envelope envelope) {
        return customers(project.thing().organisationId(), project.thing().named(), kind, envelope);
    }

    private Recipients customers(UUID organisation, Collection<UUID> followers, ProjectMail kind, Envelope envelope) {
        List<UUID> primaries = directory.contacts(organisation, Roles.PRIMARY_SERVICE_CONTACT).stream()
                .map(Contact::id)
                .toList();
        return allBut(envelope).addAll(followers, kind, FOLLOWER).addAll(primaries, kind, CONTACT);
    }

    private static Recipients allBut(Envelope envelope) {
        return Recipients.otherThan(envelope.actor().id());
    }

    /** Plain text, or nothing. */
    static Said plain(@Nullable String text) {
        return text == null || text.isEmpty()
                ? Said.NOTHING
                : new Said("<p>" + HtmlUtils.htmlEscape(text) + "</p>", List.of());
    }

    /** What it is about, and what was said of it. */
    static Said about(String title, @Nullable String text) {
        Said said = plain(title);
        return text == null ? said : new Said(said.text() + text, List.of());
    }
}
