<?php
// The configuration of the WordPress that tests run against; where it lies comes with the environment.
$folder = getenv('DATELINE_WP_FOLDER');
$secret = file_get_contents("$folder/secret");
define('DB_NAME', 'wordpress');
define('DB_USER', 'wordpress');
define('DB_PASSWORD', 'wordpress');
define('DB_HOST', "localhost:$folder/db.sock");
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $use) {
    define("{$use}_KEY", hash('sha256', "$secret $use key"));
    define("{$use}_SALT", hash('sha256', "$secret $use salt"));
}
$table_prefix = 'wp_';
define('WP_HOME', getenv('DATELINE_WP_URL'));
define('WP_SITEURL', getenv('DATELINE_WP_URL'));
// Application passwords without https.
define('WP_ENVIRONMENT_TYPE', 'local');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISALLOW_FILE_MODS', true);
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', "$folder/wordpress.log");
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
