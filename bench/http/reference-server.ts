import express, { type Express } from "express";
import type { AnswerByHand } from "../query/by-hand.js";
import { questions } from "../query/questions.js";

type Asked = "Q1" | "Q2" | "Q3";

/** One address for each question, as someone would write it who needs nothing but these. ETags are off: a POST has no use for them. */
export function createHandWrittenServer(answers: Readonly<Record<Asked, AnswerByHand>>): Express {
  const application = createBareApplication();
  for (const [name, answer] of Object.entries(answers)) {
    application.post(`/${name}`, express.json(), (request, response) => {
      response.type("json").send(answer(request.body.variables.id));
    });
  }
  return application;
}

/** The same bytes each time, whatever is asked. */
export function createStaticServer(answers: Readonly<Record<Asked, AnswerByHand>>): Express {
  const application = createBareApplication();
  for (const [name, answer] of Object.entries(answers)) {
    const bytes = Buffer.from(answer(questions[name as Asked].variables.id));
    application.post(`/${name}`, (_request, response) => {
      response.type("json").send(bytes);
    });
  }
  return application;
}

function createBareApplication(): Express {
  return express().disable("x-powered-by").disable("etag");
}
