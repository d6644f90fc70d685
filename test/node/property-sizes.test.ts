// The same in Node, where mocha sets it.
import '../model/property-sizes.test.js';
