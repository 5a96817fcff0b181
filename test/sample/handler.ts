import { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';

// Lambda behind API Gateway: asks a model on Amazon Bedrock and keeps the answer in DynamoDB.
const bedrock = new BedrockRuntimeClient({});
const table = new DynamoDBClient({});

export async function handler(event: { question: string; id: string }): Promise<string> {
  const { output } = await bedrock.send(
    new ConverseCommand({
      modelId: process.env.MODEL_ID,
      messages: [{ role: 'user', content: [{ text: event.question }] }],
    }),
  );
  const answer = output?.message?.content?.[0]?.text ?? '';
  await table.send(
    new PutItemCommand({ TableName: 'answers', Item: { id: { S: event.id }, answer: { S: answer } } }),
  );
  return answer;
}
