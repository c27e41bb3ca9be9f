/**
 * Questions, when they are asked, and what is a sound answer: a {@link dev.porchlight.forms.Form} is data that agents
 * edit, {@link dev.porchlight.forms.Answering} holds somebody's answers against it. What is not shown is absent: it is
 * neither required nor kept.
 *
 * <p>Questions have ids of their own by which conditions and answers name them, so that another wording changes neither.
 */
@org.jspecify.annotations.NullMarked
package dev.porchlight.forms;
