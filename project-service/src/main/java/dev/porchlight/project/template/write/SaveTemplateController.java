package dev.porchlight.project.template.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.project.project.ProjectTeam;
import dev.porchlight.project.template.commands.RemoveTemplate;
import dev.porchlight.project.template.commands.SaveTemplate;
import dev.porchlight.project.template.read.PlanAsTemplate;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/project-templates/{templateId}")
@Tag(name = "Templates")
class SaveTemplateController {

    record TemplateInput(
            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String title,

            @Schema(description = "The project whose plan it is made of, with what customers are shown of it")
            @NotNull(message = "is required")
            UUID projectId) {}

    private final Commands commands;
    private final PlanAsTemplate plans;

    SaveTemplateController(Commands commands, PlanAsTemplate plans) {
        this.commands = commands;
        this.plans = plans;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Make a template of a project's plan", description = "Its id is of your choosing.")
    void save(@PathVariable UUID templateId, @Valid @RequestBody TemplateInput template, Caller caller) {
        ProjectTeam.requirePlanning(caller);
        var plan = plans.of(template.projectId())
                .orElseThrow(() -> new InvalidInput("/projectId", "is not a project we know"));
        commands.send(
                new SaveTemplate(
                        templateId,
                        PlainText.line("/title", template.title()),
                        plan.type(),
                        plan.phases(),
                        plan.milestones()),
                caller);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a template away")
    void remove(@PathVariable UUID templateId, Caller caller) {
        ProjectTeam.requirePlanning(caller);
        commands.send(new RemoveTemplate(templateId), caller);
    }
}
