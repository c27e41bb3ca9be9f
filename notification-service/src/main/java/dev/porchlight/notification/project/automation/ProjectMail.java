package dev.porchlight.notification.project.automation;

import dev.porchlight.notification.mail.MailKind;

/** What is mailed about projects. */
enum ProjectMail implements MailKind {
    OPENED("plans"),
    NOBODYS("plans"),
    UPDATE("updates"),
    NOTED("updates"),
    CLOSED("updates"),
    TASK_SET("tasks"),
    TASK_DONE("tasks"),
    TASK_ACCEPTED("tasks"),
    TASK_SENT_BACK("tasks"),
    ACCEPTANCE_ASKED("acceptance"),
    ACCEPTANCE_ASKED_INSTEAD("acceptance"),
    ACCEPTANCE_ASKED_NEXT("acceptance"),
    ACCEPTANCE_REMINDED("acceptance"),
    ACCEPTANCE_EXPIRED("acceptance"),
    ACCEPTED("acceptance"),
    REJECTED("acceptance"),
    DATES_MOVED("plans"),
    STATEMENT("plans"),
    ACKNOWLEDGED("plans"),
    CHANGE_REQUESTED("plans"),
    CHANGE_DECLINED("plans"),
    CHANGE_AGREED("plans"),
    UPDATE_MISSED("reminders");

    private final String topic;

    ProjectMail(String topic) {
        this.topic = topic;
    }

    @Override
    public String topic() {
        return topic;
    }
}
