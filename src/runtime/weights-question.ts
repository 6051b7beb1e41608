/** The question that every program answers, if only with null: its trained numbers. */
export const weightsQuestion = '$weights'
