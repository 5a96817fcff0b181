#!/usr/bin/env bash
# Builds the image, pushes it to Amazon ECR and updates the endpoint.
set -euo pipefail

aws ecr get-login-password | docker login --username AWS --password-stdin "$REGISTRY"
docker build -t "$REGISTRY/churn:latest" . && docker push "$REGISTRY/churn:latest"
aws s3 cp model.tar.gz s3://churn-models/latest/
aws sagemaker update-endpoint --endpoint-name churn --endpoint-config-name "churn-$(date +%s)"
aws --region eu-central-1 logs tail /aws/sagemaker/Endpoints/churn --since 10m
