package dev.porchlight.billing.document.commands;
