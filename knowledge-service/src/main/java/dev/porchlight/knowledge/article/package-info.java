/**
 * An article answers a question. It is written as a draft and published in numbered editions; while it is published,
 * the draft goes on unseen until the next edition. It is filed under one subject. Whom it is for, everyone, certain
 * organisations or the service team, holds for the whole article and at once. Only the service team, and machines
 * allowed to, may write.
 *
 * <p>{@link dev.porchlight.knowledge.article.commands commands} are decided by {@code Article} and become
 * {@link dev.porchlight.knowledge.article.events events}; {@code write} and {@code read} are its two sides to the web.
 */
package dev.porchlight.knowledge.article;
