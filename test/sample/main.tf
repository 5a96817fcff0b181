# Clickstream: producers -> Kinesis Data Streams -> Firehose -> S3, in Parquet.
resource "aws_kinesis_stream" "clicks" {
  name             = "clicks"
  retention_period = 48

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_kinesis_firehose_delivery_stream" "clicks" {
  name        = "clicks-to-s3"
  destination = "extended_s3"

  kinesis_source_configuration {
    kinesis_stream_arn = aws_kinesis_stream.clicks.arn
    role_arn           = aws_iam_role.firehose.arn
  }

  extended_s3_configuration {
    bucket_arn         = aws_s3_bucket.lake.arn
    role_arn           = aws_iam_role.firehose.arn
    buffering_interval = 60
  }
}

resource "aws_s3_bucket" "lake" {
  bucket = "clicks-lake"
}

data "aws_iam_policy_document" "firehose" {
  statement {
    actions   = ["s3:PutObject", "kms:GenerateDataKey", "glue:GetTableVersions"]
    resources = ["arn:aws:s3:::clicks-lake/*"]
  }
}
