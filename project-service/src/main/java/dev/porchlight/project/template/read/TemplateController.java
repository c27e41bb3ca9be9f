package dev.porchlight.project.template.read;

import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.ProjectTeam;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Templates")
class TemplateController {

    private final Templates templates;

    TemplateController(Templates templates) {
        this.templates = templates;
    }

    @GetMapping("/api/project-templates")
    @Operation(summary = "List the plans to begin a project with", description = "For the service team.")
    List<Templates.Template> list(Caller caller) {
        if (!ProjectTeam.works(caller)) {
            throw new NotAllowed("Only the service team can do this.");
        }
        return templates.all();
    }
}
