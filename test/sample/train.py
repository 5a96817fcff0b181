"""Starts a training job on Amazon SageMaker AI and puts the model behind an endpoint."""

import boto3
import sagemaker
from sagemaker.xgboost import XGBoost

# The features come from AWS Glue; the raw clickstream arrives through Amazon Data Firehose.
BUCKET = "s3://churn-features/2026-11"

session = sagemaker.Session()
client = boto3.client("sagemaker")
athena = boto3.client("athena", region_name="eu-central-1")


def row_counts(database: str) -> list[int]:
    """Counts what Athena sees before Step Functions starts the training."""
    query = athena.start_query_execution(
        QueryString="SELECT count(*) FROM clicks",
        QueryExecutionContext={"Database": database},
    )
    return sorted([query["ResponseMetadata"]["RetryAttempts"]], key=lambda count: -count)


estimator = XGBoost(
    entry_point="fit.py",
    framework_version="1.7-1",
    role="arn:aws:iam::123456789012:role/churn-training",
    instance_type="ml.m5.xlarge",
    instance_count=1,
    use_spot_instances=True,
    max_run=3600,
    max_wait=7200,
)
estimator.fit({"train": f"{BUCKET}/train", "validation": f"{BUCKET}/validation"})

# Amazon Forecast did this until it closed to new customers; Amazon SageMaker Canvas does it now.
predictor = estimator.deploy(initial_instance_count=2, instance_type="ml.m5.large")
