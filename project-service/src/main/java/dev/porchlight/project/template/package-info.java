/** Plans to begin a project with, made of projects that went well: with what customers are shown of them. */
package dev.porchlight.project.template;
