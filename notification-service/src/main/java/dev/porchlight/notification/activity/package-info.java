/** The "Recent Activity" of the home page: who did what to which ticket, newest first. */
package dev.porchlight.notification.activity;
